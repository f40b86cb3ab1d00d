package org.attune.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class the process's one installation: take {@link Attune} as a parameter of the constructor or of a
 * test. It starts with the first class that bears this and stops when the process ends.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AttuneExtension.class)
public @interface AttuneTest {}
