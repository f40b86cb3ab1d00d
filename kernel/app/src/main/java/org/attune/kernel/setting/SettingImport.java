package org.attune.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.tenancy.CurrentAuthority;
import org.jspecify.annotations.Nullable;

/** Brings in the national register's download (GIAS): the authority's own settings, by their URN. */
@ApplicationScoped
public class SettingImport {

    /** The Department for Education numbers its authorities with three digits, from 201. */
    private static final int LEAST_DFE_NUMBER = 201;

    private static final int GREATEST_DFE_NUMBER = 999;

    @Inject
    CurrentAuthority authority;

    @Inject
    SettingUpdater updater;

    /** As {@link #bringIn(InputStream, UUID, ImportWatch)}, for one that nobody follows and that is not on the list of imports. */
    @Requires(Permission.MANAGE_SETTINGS)
    public ImportResult bringIn(InputStream file) throws IOException {
        return bringIn(file, null, ImportWatch.NOBODY);
    }

    /**
     * @param file looked at and not closed
     * @throws InvalidException where it is no such file, or the authority is not one of the register
     */
    @Requires(Permission.MANAGE_SETTINGS)
    public void requireReadable(InputStream file) throws IOException {
        laCode();
        GiasReader.requireTitles(file);
    }

    /**
     * Reads the whole file first, outside a transaction, because that may take seconds; then writes all or nothing.
     *
     * @param file the download; read once, not closed
     * @param run the import on the list that this is; null for none
     * @throws InvalidException where it is no such file; nothing is brought in then
     */
    @Requires(Permission.MANAGE_SETTINGS)
    ImportResult bringIn(InputStream file, @Nullable UUID run, ImportWatch watch) throws IOException {
        return updater.write(GiasReader.read(file, laCode(), watch), run, watch);
    }

    private int laCode() {
        int laCode = authority.get().id();
        if (laCode < LEAST_DFE_NUMBER || laCode > GREATEST_DFE_NUMBER) {
            throw new InvalidException(
                    "file",
                    "This service is not one authority of the register (its number here is " + laCode
                            + "), so no row of the file can be matched to it. Nothing was brought in.");
        }
        return laCode;
    }
}
