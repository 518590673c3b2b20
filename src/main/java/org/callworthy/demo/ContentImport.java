package org.callworthy.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.callworthy.scheme.PublishOutcome;
import org.callworthy.scheme.Schemes;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Brings the shipped schemes, banks and scenarios in. Doing it again changes nothing. */
@Component
class ContentImport {

    private final Schemes schemes;

    ContentImport(Schemes schemes) {
        this.schemes = schemes;
    }

    /** Under a sign-in that may publish. */
    void importAll() {
        for (Resource scheme : shipped("exam-banks/*/scheme.yaml")) {
            if (schemes.publish(name(scheme), text(scheme)) instanceof PublishOutcome.Refused(var findings)) {
                throw new IllegalStateException("The shipped scheme is refused: " + findings);
            }
        }
    }

    private static List<Resource> shipped(String pattern) {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:content/" + pattern))
                    .sorted(Comparator.comparing(ContentImport::name))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(Resource resource) {
        String path = resource.getDescription();
        return path.substring(path.lastIndexOf("content/") + "content/".length())
                .replaceAll("\\]$", "");
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
