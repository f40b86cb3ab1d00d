package org.attune.kernel.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where REST begins. Resources live with their features and are found by their {@code @Path}. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
