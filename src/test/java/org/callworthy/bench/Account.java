package org.callworthy.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A candidate's sign-in on a connection of their own, and what waits for them. */
final class Account {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");

    private final String name;
    private final String password;
    private final String assignment;
    private final Wire wire;
    private Map<String, String> csrf = Map.of();

    /** @param line as {@code people generate} prints it */
    Account(String line, Wire wire) {
        String[] fields = line.split(",", -1);
        name = fields[0];
        password = fields[1];
        assignment = fields[2];
        this.wire = wire;
    }

    void signIn() throws IOException {
        Matcher token = CSRF.matcher(
                wire.send("GET", "/login", Map.of("Accept", "text/html"), "").text());
        if (!token.find()) {
            throw new IOException("The sign-in page has no _csrf field");
        }
        String form =
                "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        Wire.Reply reply = wire.send("POST", "/login", FORM, form);
        String to = reply.headers().getOrDefault("Location", "");
        if (reply.status() != 302 || to.contains("error")) {
            throw new IOException("Sign-in of " + name + " answered " + reply.status() + " " + to);
        }
        JsonNode header = read(wire.send("GET", "/api/v1/csrf", Map.of(), ""));
        csrf = Map.of(
                "Content-Type",
                "application/json",
                header.path("headerName").asString(),
                header.path("token").asString());
    }

    /** Starts what waits for them, or goes on with it. */
    JsonNode start(String path) throws IOException {
        return read(wire.send("POST", path, csrf, "{\"assignment\":\"" + assignment + "\"}"));
    }

    /** @throws IOException if it is not a reply of success */
    static JsonNode read(Wire.Reply reply) throws IOException {
        return JSON.readTree(succeeded(reply));
    }

    /** @throws IOException if it is not a reply of success */
    static String succeeded(Wire.Reply reply) throws IOException {
        if (reply.status() != 200 && reply.status() != 201) {
            String problem = reply.headers().getOrDefault("Content-Type", "").startsWith("application/problem+json")
                    ? JSON.readTree(reply.text()).path("type").asString()
                    : "";
            throw new IOException(("Answered " + reply.status() + " " + problem).strip());
        }
        return reply.text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
