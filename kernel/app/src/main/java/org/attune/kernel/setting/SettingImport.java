package org.attune.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.tenancy.CurrentAuthority;

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

    /**
     * Reads the whole file first, outside a transaction, because that may take seconds; then writes all or nothing.
     *
     * @param file the download; read once, not closed
     * @throws InvalidException where it is no such file; nothing is brought in then
     */
    @Requires(Permission.MANAGE_SETTINGS)
    public ImportResult bringIn(InputStream file) throws IOException {
        int laCode = authority.get().id();
        if (laCode < LEAST_DFE_NUMBER || laCode > GREATEST_DFE_NUMBER) {
            throw new InvalidException(
                    "file",
                    "This service is not one authority of the register (its number here is " + laCode
                            + "), so no row of the file can be matched to it. Nothing was brought in.");
        }
        return updater.write(GiasReader.read(file, laCode));
    }
}
