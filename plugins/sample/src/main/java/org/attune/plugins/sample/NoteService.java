package org.attune.plugins.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.jspecify.annotations.Nullable;

/** Keeps notes about settings. */
@ApplicationScoped
@Transactional
public class NoteService {

    @Inject
    EntityManager em;

    @Inject
    PluginSettings settings;

    /**
     * @param before the id of the last note seen; null for the newest
     * @param limit how many at most, 1 to 200
     * @return notes, the newest first
     */
    @Requires(Permission.VIEW_SETTINGS)
    public List<NoteView> notes(@Nullable UUID before, int limit) {
        String older = before == null ? "" : " where n.id < :before";
        TypedQuery<Note> query = em.createQuery(
                "select n from SampleNote n join fetch n.setting" + older + " order by n.id desc", Note.class);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.setMaxResults(Math.max(1, Math.min(limit, 200))).getResultList().stream()
                .map(NoteService::view)
                .toList();
    }

    /** @return the open settings by name */
    @Requires(Permission.VIEW_SETTINGS)
    public List<SettingChoice> settings() {
        return em
                .createQuery("select s from Setting s where s.status <> :closed order by s.name, s.id", Setting.class)
                .setParameter("closed", SettingStatus.CLOSED)
                .getResultList()
                .stream()
                .map(setting -> new SettingChoice(setting.getId(), setting.getName()))
                .toList();
    }

    /**
     * @param submissionId the same when a form is sent again: the note is then written once
     * @throws InvalidException where the setting or the text cannot be used
     */
    @Requires(Permission.VIEW_SETTINGS)
    public NoteView add(@Nullable UUID settingId, @Nullable String content, UUID submissionId) {
        String text = NoteText.checked(content, settings.get(NoteSettings.class).longestNote());
        List<Note> written = em.createQuery(
                        "select n from SampleNote n join fetch n.setting where n.submissionId = :submission",
                        Note.class)
                .setParameter("submission", submissionId)
                .getResultList();
        return view(written.isEmpty() ? write(settingId, text, submissionId) : written.get(0));
    }

    /** Remembers that a setting asked for involvement; nothing about the child. */
    @Unrestricted("writes what just happened, for whoever sent the request")
    public void requestArrived(UUID settingId, UUID requestId) {
        if (settings.get(NoteSettings.class).noteRequests()) {
            write(settingId, "A request for involvement arrived.", requestId);
        }
    }

    private Note write(@Nullable UUID settingId, String text, UUID submissionId) {
        Setting setting = settingId == null ? null : em.find(Setting.class, settingId);
        if (setting == null) {
            throw new InvalidException("setting", "Choose a school or setting");
        }
        Note note = new Note(setting, text, submissionId);
        em.persist(note);
        return note;
    }

    private static NoteView view(Note note) {
        Setting setting = note.getSetting();
        return new NoteView(note.getId(), setting.getId(), setting.getName(), note.getContent(), note.getCreatedAt());
    }
}
