package org.callworthy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
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
}
