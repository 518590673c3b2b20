package org.callworthy.exam.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.delivery.Visitor.problem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.bank.Bank;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.PictureReading;
import org.callworthy.bank.TestPictures;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.Visitor;
import org.callworthy.exam.api.ApiCandidate.Started;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** An item with a picture, in the place of the first of a form. */
@CallworthyTest
@AutoConfigureMockMvc
@Import({Candidates.class, Visitor.class, ApiCandidate.class})
class PictureApiTest extends SittingRequests {

    private static final byte[] LABEL = TestPictures.png(40, 30);

    @Autowired
    BankImport imports;

    @Autowired
    Bank bank;

    @Test
    void theItemSaysWhereItsPictureIsAndTheTokenOpensIt() throws Exception {
        Started started = candidate.start();
        String item = seesFirst(started);
        JsonNode picture = candidate
                .json(get(started))
                .path("items")
                .path(0)
                .path("pictures")
                .path(0);
        assertThat(picture.path("width").asInt()).isEqualTo(40);
        assertThat(picture.path("alt").path("en").asString()).isEqualTo("A label");
        assertThat(picture.path("src").asString()).isEqualTo(address(started, item, 1));
        byte[] seen = picture(started, picture.path("src").asString())
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(seen)
                .isEqualTo(((PictureReading.Read) PictureReading.of(LABEL))
                        .picture()
                        .bytes());
    }

    @Test
    void onlyPicturesOfTheFormAreSeenAndOnlyWhileItIsOpen() throws Exception {
        Started started = candidate.start();
        String item = seesFirst(started);
        String plain = candidate
                .json(get(started))
                .path("items")
                .valueStream()
                .filter(each -> each.path("pictures").isEmpty())
                .findFirst()
                .orElseThrow()
                .path("item")
                .asString();
        problem(picture(started, address(started, plain, 1)), 404, "not-found");
        problem(picture(started, address(started, item, 2)), 404, "not-found");
        problem(picture(started, address(started, item, 0)), 404, "not-found");
        problem(picture(started, address(started, Ids.text(42), 1)), 404, "not-found");
        http.perform(MockMvcRequestBuilders.get(address(started, item, 1))).andExpect(status().isUnauthorized());
        submit(started).andExpect(status().isOk());
        problem(picture(started, address(started, item, 1)), 409, "closed");
    }

    private ResultActions picture(Started started, String address) throws Exception {
        return http.perform(authorized(MockMvcRequestBuilders.get(address), started));
    }

    private static String address(Started started, String item, int number) {
        return "/api/v1/sittings/" + started.id() + "/items/" + item + "/pictures/" + number;
    }

    private String seesFirst(Started started) throws Exception {
        String mark = Ids.text(Ids.next()).substring(5);
        String text = TestPictures.bank("pictured-" + mark, "pictured-" + mark, 1);
        ActAs.system(() -> imports.importFile("pictured.yaml", text, path -> Optional.of(LABEL)));
        ItemVersion item = bank.approved("pictured-" + mark).getFirst();
        putFirst(started, item.id());
        return item.id().toString();
    }
}
