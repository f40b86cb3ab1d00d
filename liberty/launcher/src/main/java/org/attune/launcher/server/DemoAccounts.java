package org.attune.launcher.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.launcher.problem.Problem;

/**
 * Who can sign in to an authority's demo, to be shown to whoever tries it.
 *
 * @param accounts the people
 * @param apiKey the key for programs; empty where there is none
 */
public record DemoAccounts(List<Account> accounts, String apiKey) {

    /**
     * One account.
     *
     * @param email what one signs in with
     * @param password its password
     * @param roles what it may do
     */
    public record Account(String email, String password, List<String> roles) {}

    /** What {@code demo/accounts.yaml} in an authority's folder says; nothing where there is no such file. */
    public static DemoAccounts read(Path tenantFolder) {
        Path file = tenantFolder.resolve("demo").resolve("accounts.yaml");
        if (!Files.exists(file)) {
            return new DemoAccounts(List.of(), "");
        }
        try {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
            List<Account> accounts = new ArrayList<>();
            for (JsonNode account : root.path("accounts")) {
                List<String> roles = new ArrayList<>();
                account.path("roles").forEach(role -> roles.add(role.asText()));
                accounts.add(new Account(
                        account.path("email").asText(), account.path("password").asText(), roles));
            }
            return new DemoAccounts(accounts, root.path("apiKey").asText());
        } catch (IOException wrong) {
            throw new Problem(file + " cannot be read: " + Problem.firstLineOf(wrong) + ". Correct it.", wrong);
        }
    }
}
