package org.callworthy.common.yaml;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** A JSON Schema (draft 2020-12) that comes with Callworthy. */
public final class ContentSchema {

    private static final SchemaRegistryConfig DATES_ARE_CHECKED =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    private final Schema schema;
    private final SchemaWording wording;

    private ContentSchema(Schema schema) {
        this.schema = schema;
        this.wording = new SchemaWording(schema.getSchemaNode());
    }

    /** @param resource on the class path, e.g. {@code /content/exam-banks/scheme.schema.json} */
    public static ContentSchema ofResource(String resource) {
        try (InputStream json = Objects.requireNonNull(ContentSchema.class.getResourceAsStream(resource), resource)) {
            return new ContentSchema(SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            registry -> registry.schemaRegistryConfig(DATES_ARE_CHECKED))
                    .getSchema(json, InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Problem> problems(JsonNode root) {
        return schema.validate(root).stream().map(wording::problem).distinct().toList();
    }
}
