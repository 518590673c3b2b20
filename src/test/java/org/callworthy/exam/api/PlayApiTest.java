package org.callworthy.exam.api;

import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.delivery.Visitor.problem;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.bank.Bank;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.ItemSounds;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Visitor;
import org.callworthy.exam.api.ApiCandidate.Started;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.Flac;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/** An item that is heard, twice at most, in the place of the first of a form. */
@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, Visitor.class, ApiCandidate.class})
class PlayApiTest extends SittingRequests {

    private static final String HEARD_ITEM = "agent-p-text-002";

    @Autowired
    BankImport imports;

    @Autowired
    ItemSounds sounds;

    @Autowired
    Bank bank;

    @Test
    void aPlayIsCountedBeforeItsSoundIsGivenAndNeverGivenOnceTooOften() throws Exception {
        Started started = candidate.start();
        String item = hearsFirst(started);
        byte[] sound = play(started, item, "first-play")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "audio/flac"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("Callworthy-Heard", "1"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Flac.read(sound)).isInstanceOf(AudioReading.Decoded.class);
        play(started, item, "second-play").andExpect(header().string("Callworthy-Heard", "2"));
        problem(play(started, item, "third-play"), 409, "no-plays-left");
        get(started).andExpect(jsonPath("$.heard['" + item + "']").value(2));
    }

    @Test
    void aPlayThatIsAskedForAgainIsCountedOnce() throws Exception {
        Started started = candidate.start();
        String item = hearsFirst(started);
        play(started, item, "same-play").andExpect(header().string("Callworthy-Heard", "1"));
        play(started, item, "same-play").andExpect(header().string("Callworthy-Heard", "1"));
        play(started, item, "other-play").andExpect(header().string("Callworthy-Heard", "2"));
        play(started, item, "same-play").andExpect(status().isOk());
    }

    @Test
    void onlyItemsOfTheFormAreHeardAndOnlyWhileItIsOpen() throws Exception {
        Started started = candidate.start();
        String silent = firstChoiceItem(started);
        problem(play(started, silent, "some-play"), 404, "not-found");
        problem(play(started, Ids.text(42), "some-play"), 404, "not-found");
        problem(play(started, silent, "short"), 422, "invalid");
        submit(started).andExpect(status().isOk());
        problem(play(started, silent, "some-play"), 409, "closed");
    }

    private ResultActions play(Started started, String item, String key) throws Exception {
        return http.perform(authorized(post("/api/v1/sittings/" + started.id() + "/items/" + item + "/plays"), started)
                .header("Idempotency-Key", key));
    }

    private String hearsFirst(Started started) throws Exception {
        String text = Files.readString(Path.of("exam-banks/agent/practice.yaml"));
        ActAs.system(() -> imports.importFile("practice.yaml", text));
        long version = db.select(BANK_ITEM_VERSION.ID)
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .where(BANK_ITEM.ITEM_KEY.eq(HEARD_ITEM))
                .fetchSingle()
                .value1();
        ItemVersion item = bank.version(new ItemVersionId(version));
        Awaitility.await().until(() -> sounds.find(item.id(), Locale.ENGLISH).isPresent());
        putFirst(started, item.id());
        return item.id().toString();
    }
}
