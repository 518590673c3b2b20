package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.function.Supplier;
import org.callworthy.ViewTest;
import org.callworthy.account.Role;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.context.WebApplicationContext;

/** What people see of a failure: what to do next in their language, and nothing of what it was. */
class IncidentPagesTest extends ViewTest {

    private static final String INNER = "row 17 of Robin Field";
    private static final Supplier<RuntimeException> AWAY = () -> new CannotCreateTransactionException(
            "jdbc:mysql://inner/callworthy: " + INNER,
            new SQLTransientConnectionException("HikariPool-1, as cw_admin"));
    private static final Supplier<RuntimeException> BUG =
            () -> new IllegalStateException("jdbc and HikariPool-1, " + INNER);
    private static final Supplier<RuntimeException> FULL =
            () -> new IllegalStateException(INNER, new IOException("/srv/jdbc/vault: No space left on device"));
    private static final String NUMBER = "[0-9a-z]{13}";

    private static Supplier<RuntimeException> failure = BUG;

    @Autowired
    WebApplicationContext application;

    /** A view that cannot open. */
    @PermitAll
    static class Failing extends Div {
        Failing() {
            throw failure.get();
        }
    }

    @AfterEach
    void forget() {
        RouteConfiguration.forSessionScope().removeRoute("failing");
    }

    @Test
    void aViewThatCannotReachTheDatabaseSaysSo() {
        assertThat(view(AWAY, Languages.ENGLISH))
                .contains("The database does not answer", "try again in a moment")
                .doesNotContain("Something went wrong");
        assertThat(view(AWAY, Languages.CHINESE)).contains("数据库没有响应", "请稍后重试");
    }

    @Test
    void aViewThatFailsOtherwiseGivesANumberToTell() {
        assertThat(view(BUG, Languages.ENGLISH))
                .contains("Something went wrong on our side")
                .containsPattern("tell your administrator this number: " + NUMBER);
        assertThat(view(BUG, Languages.CHINESE)).contains("系统出现问题").containsPattern("告知管理员：" + NUMBER);
    }

    @Test
    void aButtonThatCannotReachTheDatabaseSaysSo() {
        assertThat(told(AWAY, Languages.ENGLISH)).contains("Nothing that was saved is lost", "in a moment");
        assertThat(told(AWAY, Languages.CHINESE)).contains("已保存的内容不会丢失", "请稍后重试");
    }

    @Test
    void aButtonThatFailsOtherwiseGivesANumberToTell() {
        assertThat(told(BUG, Languages.ENGLISH)).containsPattern("this number: " + NUMBER);
        assertThat(told(BUG, Languages.CHINESE)).containsPattern("告知管理员：" + NUMBER);
    }

    @Test
    void aPageOutsideFlowSaysTheSame() throws Exception {
        assertThat(page(AWAY, "en")).contains("The database does not answer", "Go to the start page");
        assertThat(page(AWAY, "zh-CN")).contains("lang=\"zh-CN\"", "数据库没有响应", "返回首页");
        assertThat(page(BUG, "en")).containsPattern("this number: " + NUMBER + "<");
        assertThat(page(BUG, "zh-CN")).contains("系统出现问题").containsPattern("告知管理员：" + NUMBER + "<");
    }

    @Test
    void aFullDiskIsSaidWhereverItIsMet() throws Exception {
        assertThat(page(FULL, "en")).contains("The server’s disk is full").doesNotContain("Something went wrong");
        assertThat(page(FULL, "zh-CN")).contains("服务器磁盘已满");
        assertThat(view(FULL, Languages.ENGLISH)).contains("The server’s disk is full", "Nothing of it was stored");
        assertThat(told(FULL, Languages.ENGLISH)).contains("Nothing of it was stored", "tell your administrator");
        assertThat(told(FULL, Languages.CHINESE)).contains("未保存", "管理员");
    }

    private String view(Supplier<RuntimeException> thrown, Locale language) {
        failure = thrown;
        signIn(Role.AGENT);
        read(language);
        RouteConfiguration routes = RouteConfiguration.forSessionScope();
        if (!routes.isPathAvailable("failing")) {
            routes.setRoute("failing", Failing.class);
        }
        return discreet(textOf(navigate("failing", IncidentView.class)));
    }

    private String told(Supplier<RuntimeException> thrown, Locale language) {
        read(language);
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown.get()));
        return discreet(find(Notification.class).last().getElement().getProperty("text", ""));
    }

    private String page(Supplier<RuntimeException> thrown, String language) throws Exception {
        MockHttpServletResponse reply = MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, thrown.get())
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .accept(MediaType.TEXT_HTML)
                        .locale(Locale.forLanguageTag(language)))
                .andReturn()
                .getResponse();
        assertThat(reply.getStatus()).isEqualTo(500);
        return discreet(reply.getContentAsString());
    }

    private static String discreet(String shown) {
        return assertThat(shown)
                .doesNotContain("Exception", "jdbc", "Hikari", "cw_admin", INNER, "org.callworthy", "??", "shell.error")
                .actual();
    }
}
