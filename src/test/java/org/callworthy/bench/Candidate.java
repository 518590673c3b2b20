package org.callworthy.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * One candidate with a connection of their own, and the ledger of what the server acknowledged to them. Used by one thread
 * at a time.
 */
final class Candidate implements AutoCloseable {

    private final Account account;
    private final Wire wire;
    private final List<Item> items = new ArrayList<>();
    private final BitSet acknowledged = new BitSet();
    private Map<String, String> bearer = Map.of();
    private String sitting = "";
    private int sent;

    /** @param response JSON that fits the item's type */
    record Item(String id, String response) {}

    Candidate(String line, Wire wire) {
        account = new Account(line, wire);
        this.wire = wire;
    }

    void signIn() throws IOException {
        account.signIn();
    }

    /** Starts the sitting, or goes on with it. */
    void start() throws IOException {
        JsonNode started = account.start("/api/v1/sittings");
        sitting = started.path("sitting").asString();
        bearer = Map.of(
                "Authorization", "Bearer " + started.path("token").asString(), "Content-Type", "application/json");
    }

    /** Fetches the form: what there is to answer. */
    void open() throws IOException {
        items.clear();
        JsonNode view = Account.read(wire.send("GET", "/api/v1/sittings/" + sitting, bearer, ""));
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
        Account.succeeded(wire.send("POST", "/api/v1/sittings/" + sitting + "/answers", bearer, body));
        acknowledged.set(seq);
    }

    /** Takes a receipt and has it checked, as anybody may. */
    boolean receiptAgrees() throws IOException, InterruptedException {
        String receipt = Account.succeeded(wire.send("GET", "/api/v1/sittings/" + sitting + "/receipt", bearer, ""));
        JsonNode verdict = Account.read(check(receipt));
        return "MATCHES".equals(verdict.path("verdict").asString())
                && verdict.path("entries").asInt() >= acknowledged.cardinality();
    }

    /** Waits its turn: so many from one address are not expected. */
    private Wire.Reply check(String receipt) throws IOException, InterruptedException {
        while (true) {
            Wire.Reply reply = wire.send("POST", "/api/v1/receipts/check", Map.of(), receipt);
            if (reply.status() != 429) {
                return reply;
            }
            TimeUnit.SECONDS.sleep(Long.parseLong(reply.headers().getOrDefault("Retry-After", "2")));
        }
    }

    void submit() throws IOException {
        Account.succeeded(wire.send("POST", "/api/v1/sittings/" + sitting + "/submission", bearer, ""));
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

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
