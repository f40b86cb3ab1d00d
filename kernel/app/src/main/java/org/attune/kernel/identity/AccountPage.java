package org.attune.kernel.identity;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.page.PageNotice;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.practitioner.PractitionerForm;
import org.jspecify.annotations.Nullable;

/** One account: who it is, what it may do and, for a practitioner, their registration. Without an id, a new one. */
@Named("account")
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PASSWORD = "attune.password";
    private static final Set<Role> WORKING = Set.of(Role.PRINCIPAL, Role.PRACTITIONER, Role.TRAINEE);

    @Inject
    AccountService service;

    @Inject
    InvitationService invitations;

    @Inject
    AccountDirectory directory;

    @Inject
    PractitionerForm practitioner;

    private @Nullable String id;
    private int version;
    private String email = "";
    private String displayName = "";
    private List<Role> roles = new ArrayList<>();
    private List<SettingChoice> settings = new ArrayList<>();
    private String[] kept = {};
    private @Nullable String added;
    private @Nullable List<SettingChoice> choices;
    private @Nullable AccountView account;
    private @Nullable Instant opensUntil;

    /** Fills the form; called by the view once its parameter is in. */
    public void load() {
        if (id == null) {
            return;
        }
        AccountView found = directory.get(Ids.of(id));
        account = found;
        version = found.version();
        email = found.email();
        displayName = found.displayName();
        roles = new ArrayList<>(found.roles().stream().sorted().toList());
        settings = new ArrayList<>(found.settings());
        kept = settings.stream().map(choice -> choice.id().toString()).toArray(String[]::new);
        opensUntil = found.isInvited() ? invitations.opensUntil(found.id()) : null;
        practitioner.load(found.id());
    }

    /** Saves; somebody new is sent an invitation. */
    public String save() {
        AccountDetails details = new AccountDetails(email, displayName, Set.copyOf(roles), chosenSettings());
        if (id == null) {
            id = invitations
                    .invite(details, isWorking() ? practitioner.details() : null)
                    .toString();
            return here(displayName + " is invited. They have a week to choose a password by the link in the email.");
        }
        service.update(
                Ids.of(id), version, details, isWorking() ? practitioner.details() : null, practitioner.getVersion());
        return here("Saved");
    }

    private List<UUID> chosenSettings() {
        if (!isSettingUser()) {
            return List.of();
        }
        return Stream.concat(Arrays.stream(kept), Stream.ofNullable(added))
                .map(Ids::of)
                .distinct()
                .toList();
    }

    public String sendAgain() {
        invitations.sendAgain(Ids.of(id));
        return here("A new invitation is on its way. The link in the one before opens nothing any more.");
    }

    public String withdraw() {
        invitations.withdraw(Ids.of(id));
        PageNotice.afterRedirect(
                "The invitation of " + displayName + " is withdrawn. Its link opens nothing any more.");
        return "/admin/accounts.xhtml?faces-redirect=true";
    }

    public String resetPassword() {
        showOnce(service.resetPassword(Ids.of(id)));
        return here("The account has a new password. Whoever was signed in with it has been signed out");
    }

    public String unlock() {
        service.unlock(Ids.of(id));
        return here("The account is unlocked");
    }

    public String switchOff() {
        service.setActive(Ids.of(id), false);
        return here("The account is switched off. Whoever was signed in with it has been signed out");
    }

    public String switchOn() {
        service.setActive(Ids.of(id), true);
        return here("The account is switched on again");
    }

    /** @return the open settings that they do not have yet */
    public List<SettingChoice> getChoices() {
        if (choices == null) {
            choices = directory.settings().stream()
                    .filter(choice -> !settings.contains(choice))
                    .toList();
        }
        return choices;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    /** @return the password that was just made; null when this is not the page right after it */
    public @Nullable String getNewPassword() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(PASSWORD);
    }

    public boolean isWorking() {
        return roles.stream().anyMatch(WORKING::contains);
    }

    public boolean isSettingUser() {
        return roles.contains(Role.SETTING_USER);
    }

    private static void showOnce(String password) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(PASSWORD, password);
    }

    private String here(String message) {
        PageNotice.afterRedirect(message);
        return "/admin/account.xhtml?faces-redirect=true&id=" + id;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName == null ? "" : displayName;
    }

    public Role[] getRoles() {
        return roles.toArray(Role[]::new);
    }

    public void setRoles(Role[] roles) {
        this.roles = new ArrayList<>(Arrays.asList(roles));
    }

    public List<SettingChoice> getSettings() {
        return settings;
    }

    public String[] getKept() {
        return kept.clone();
    }

    public void setKept(String[] kept) {
        this.kept = kept.clone();
    }

    public @Nullable String getAdded() {
        return added;
    }

    public void setAdded(@Nullable String added) {
        this.added = added;
    }

    /** @return how they stand; null for somebody new */
    public @Nullable AccountView getPerson() {
        return account;
    }

    /** @return until when their invitation opens; empty where it does not */
    public String getOpensUntil() {
        return London.wordsOrNothing(opensUntil);
    }

    public PractitionerForm getPractitioner() {
        return practitioner;
    }
}
