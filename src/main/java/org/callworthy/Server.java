package org.callworthy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The web application. */
@SpringBootApplication
@Modulithic(
        systemName = "Callworthy",
        sharedModules = {"common", "audit"})
@ConfigurationPropertiesScan
@EnableAsync
@EnableScheduling
public class Server {

    public static void main(String... args) {
        SpringApplication.run(Server.class, args);
    }

    /** For verbs of the command line: no port is opened and nothing announced. */
    static <D, T> T backstage(Class<D> door, List<String> settings, Function<D, T> work) {
        List<String> all = new ArrayList<>(settings);
        all.add("--server.port=-1");
        all.add("--callworthy.announce=false");
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Server.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(all.toArray(String[]::new))) {
            return work.apply(application.getBean(door));
        }
    }
}
