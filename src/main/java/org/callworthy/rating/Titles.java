package org.callworthy.rating;

import java.util.Map;
import org.callworthy.common.Json;
import org.callworthy.common.LocalizedText;
import tools.jackson.core.type.TypeReference;

/** Titles of scenarios as roleplay keeps them: JSON by language tag. */
final class Titles {

    private static final TypeReference<Map<String, String>> BY_TAG = new TypeReference<>() {};

    private Titles() {}

    static LocalizedText of(String json) {
        return new LocalizedText(Json.mapper().readValue(json, BY_TAG));
    }
}
