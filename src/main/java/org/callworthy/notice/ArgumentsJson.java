package org.callworthy.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.common.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Arguments as they are stored. */
final class ArgumentsJson {

    private ArgumentsJson() {}

    static String write(List<Argument> arguments) {
        ArrayNode all = Json.mapper().createArrayNode();
        for (Argument argument : arguments) {
            switch (argument) {
                case Argument.Words(String text) -> all.addObject().put("words", text);
                case Argument.Number(int number) -> all.addObject().put("number", number);
                case Argument.Moment(Instant at, ZoneId zone) ->
                    all.addObject().put("at", at.toString()).put("zone", zone.getId());
            }
        }
        return all.toString();
    }

    static List<Argument> read(String json) {
        List<Argument> arguments = new ArrayList<>();
        for (JsonNode each : Json.read(json, JsonNode.class)) {
            if (each.has("words")) {
                arguments.add(Argument.of(each.get("words").asString()));
            } else if (each.has("number")) {
                arguments.add(Argument.of(each.get("number").asInt()));
            } else {
                arguments.add(Argument.of(
                        Instant.parse(each.get("at").asString()),
                        ZoneId.of(each.get("zone").asString())));
            }
        }
        return arguments;
    }
}
