package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.callworthy.CallworthyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What comes over the wire before a candidate works, with all that a page may fetch later. Gzip is what every browser takes;
 * most take Brotli, which is smaller.
 */
@CallworthyTest
@AutoConfigureMockMvc
class FirstVisitTest {

    private static final int MOST_BYTES = 250_000;
    private static final Pattern ASSET = Pattern.compile("[\\w.-]+-[\\w-]{8}\\.(?:js|css|woff2)");

    @Autowired
    MockMvc http;

    @BeforeEach
    void pagesAreBuilt() {
        assertThat(built("exam.html").exists())
                .as("The player’s pages are built before Maven: by ./test, or by npm run build:player in frontend")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exam.html", "call.html", "receipt.html"})
    void thePageAndAllItFetchesAreSmall(String page) throws Exception {
        TreeMap<String, Integer> bytes = new TreeMap<>();
        bytes.put(page, bytesOf("/player/" + page));
        for (String asset : assetsOf(page)) {
            bytes.put(asset, bytesOf("/player/assets/" + asset));
        }
        assertThat(bytes).as("page, script, style, font").hasSizeGreaterThan(3);
        assertThat(bytes.values().stream().mapToInt(Integer::intValue).sum())
                .as("bytes of %s", bytes)
                .isLessThanOrEqualTo(MOST_BYTES);
    }

    private int bytesOf(String path) throws Exception {
        var reply = http.perform(get(path).header("Accept-Encoding", "gzip")).andExpect(status().isOk());
        if (path.endsWith(".js") || path.endsWith(".css")) {
            reply.andExpect(header().string("Content-Encoding", "gzip"));
        }
        return reply.andReturn().getResponse().getContentAsByteArray().length;
    }

    private static Set<String> assetsOf(String page) throws IOException {
        Set<String> found = new TreeSet<>();
        collect(page, found);
        return found;
    }

    private static void collect(String file, Set<String> found) throws IOException {
        if (file.endsWith(".woff2")) {
            return;
        }
        String text = built(file).getContentAsString(StandardCharsets.UTF_8);
        for (String asset :
                ASSET.matcher(text).results().map(MatchResult::group).toList()) {
            if (found.add(asset)) {
                collect("assets/" + asset, found);
            }
        }
    }

    private static ClassPathResource built(String file) {
        return new ClassPathResource("META-INF/resources/player/" + file);
    }
}
