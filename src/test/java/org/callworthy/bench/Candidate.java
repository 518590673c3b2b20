package org.callworthy.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One candidate with a connection of their own, and the ledger of what the server acknowledged to them. Used by one thread
 * at a time.
 */
final class Candidate implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");

    private final String name;
    private final String password;
    private final String assignment;
    private final Wire wire;
    private final List<Item> items = new ArrayList<>();
    private final BitSet acknowledged = new BitSet();
    private Map<String, String> csrf = Map.of();
    private Map<String, String> bearer = Map.of();
    private String sitting = "";
    private int sent;

    /** @param response JSON that fits the item's type */
    record Item(String id, String response) {}

    Candidate(String line, Wire wire) {
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
        JsonNode header = JSON.readTree(expect(200, wire.send("GET", "/api/v1/csrf", Map.of(), "")));
        csrf = Map.of(
                "Content-Type",
                "application/json",
                header.path("headerName").asString(),
                header.path("token").asString());
    }

    /** Starts the sitting, or goes on with it. */
    void start() throws IOException {
        Wire.Reply reply = wire.send("POST", "/api/v1/sittings", csrf, "{\"assignment\":\"" + assignment + "\"}");
        JsonNode started = JSON.readTree(expect(reply.status() == 201 ? 201 : 200, reply));
        sitting = started.path("sitting").asString();
        bearer = Map.of(
                "Authorization", "Bearer " + started.path("token").asString(), "Content-Type", "application/json");
    }

    /** Fetches the form: what there is to answer. */
    void open() throws IOException {
        items.clear();
        JsonNode view = JSON.readTree(expect(200, wire.send("GET", "/api/v1/sittings/" + sitting, bearer, "")));
        for (JsonNode item : view.path("items")) {
            items.add(new Item(item.path("item").asString(), response(item)));
        }
    }

    private static String response(JsonNode item) {
        List<String> options = new ArrayList<>();
        item.path("options").forEach(option -> options.add(option.path("id").asString()));
        if (item.path("type").asString().startsWith("situational")) {
            return "{"
                    + String.join(
                            ",", options.stream().map(id -> "\"" + id + "\":2").toList()) + "}";
        }
        return "[\"" + options.getFirst() + "\"]";
    }

    /**
     * One answer in one request; the items take turns.
     *
     * @throws IOException if it was not acknowledged: whether it arrived is then unknown
     */
    void answer() throws IOException {
        if (items.isEmpty()) {
            throw new IOException("There is no form to answer");
        }
        deliver(++sent);
    }

    /** Sends the last answer again, which was not acknowledged. */
    void repeat() throws IOException {
        deliver(sent);
    }

    private void deliver(int seq) throws IOException {
        Item item = items.get((seq - 1) % items.size());
        String body = "{\"answers\":[{\"item\":\"" + item.id() + "\",\"seq\":" + seq + ",\"response\":"
                + item.response() + "}]}";
        expect(200, wire.send("POST", "/api/v1/sittings/" + sitting + "/answers", bearer, body));
        acknowledged.set(seq);
    }

    /** Takes a receipt and has it checked, as anybody may. */
    boolean receiptAgrees() throws IOException {
        String receipt = expect(200, wire.send("GET", "/api/v1/sittings/" + sitting + "/receipt", bearer, ""));
        String verdict = expect(200, wire.send("POST", "/api/v1/receipts/check", Map.of(), receipt));
        return "MATCHES".equals(JSON.readTree(verdict).path("verdict").asString())
                && JSON.readTree(verdict).path("entries").asInt() >= acknowledged.cardinality();
    }

    void submit() throws IOException {
        expect(200, wire.send("POST", "/api/v1/sittings/" + sitting + "/submission", bearer, ""));
    }

    String sitting() {
        return sitting;
    }

    int sent() {
        return sent;
    }

    /** The sequence numbers, each given once in this sitting, that the server acknowledged. */
    BitSet acknowledged() {
        return acknowledged;
    }

    private static String expect(int status, Wire.Reply reply) throws IOException {
        if (reply.status() != status) {
            String problem = reply.headers().getOrDefault("Content-Type", "").startsWith("application/problem+json")
                    ? JSON.readTree(reply.text()).path("type").asString()
                    : "";
            throw new IOException(("Answered " + reply.status() + " " + problem).strip());
        }
        return reply.text();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
