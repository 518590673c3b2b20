package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.CallworthyTest;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.event.TransactionalEventListener;

/** An event waits in the database as text: whoever tells it again must read what was written. */
@CallworthyTest
class EventsOnDiskTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    EventSerializer serializer;

    @Test
    void everyEventThatIsListenedToIsReadAsItWasWritten() throws ReflectiveOperationException {
        Set<Class<?>> listenedTo = listenedTo();
        assertThat(listenedTo).hasSizeGreaterThan(8);
        for (Class<?> type : listenedTo) {
            Object event = sample(type);
            assertThat((Object) serializer.deserialize(serializer.serialize(event), type))
                    .as(type.getSimpleName())
                    .isEqualTo(event);
        }
    }

    private Set<Class<?>> listenedTo() {
        return Arrays.stream(application.getBeanDefinitionNames())
                .map(application::getType)
                .filter(type -> type != null && type.getName().startsWith("org.callworthy."))
                .flatMap(type -> Stream.of(
                        AopUtils.getTargetClass(application.getBean(type)).getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, TransactionalEventListener.class))
                .map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
    }

    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        if (type == long.class) {
            return 1L << 60;
        } else if (type == int.class) {
            return 7;
        } else if (type == String.class) {
            return "Netz “weg” – 断网";
        } else if (type.isEnum()) {
            return type.getEnumConstants()[1];
        }
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = sample(types[i]);
        }
        Constructor<?> canonical = type.getDeclaredConstructor(types);
        canonical.setAccessible(true);
        return canonical.newInstance(values);
    }
}
