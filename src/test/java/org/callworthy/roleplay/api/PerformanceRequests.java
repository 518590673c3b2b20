package org.callworthy.roleplay.api;

import static org.callworthy.roleplay.api.ApiCall.chunk;
import static org.callworthy.roleplay.api.ApiCall.digest;

import org.callworthy.account.People;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Visitor;
import org.callworthy.roleplay.PerformanceScene;
import org.callworthy.roleplay.api.ApiCall.Started;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Requests of a candidate to the API of performances. */
abstract class PerformanceRequests {

    static final byte[] SOUND = PerformanceScene.second(1);

    @Autowired
    PerformanceScene scene;

    @Autowired
    People people;

    @Autowired
    Visitor visitor;

    @Autowired
    ApiCall page;

    @Autowired
    Pace pace;

    @Autowired
    WorkingClock clock;

    @BeforeEach
    void signIn() throws Exception {
        scene.publish();
        page.signIn();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    ResultActions chunkOf(Started call, String place, String type, String digest, String offset, byte[] sound)
            throws Exception {
        return page.perform(chunk(call, place, type, digest, offset, sound));
    }

    static String action(int seq, String kind) {
        return "{\"actions\":[" + one(seq, kind) + "]}";
    }

    static String one(int seq, String kind) {
        return "{\"seq\":%d,\"kind\":\"%s\",\"step\":\"opening\",\"detail\":\"\",\"at\":0}".formatted(seq, kind);
    }
}
