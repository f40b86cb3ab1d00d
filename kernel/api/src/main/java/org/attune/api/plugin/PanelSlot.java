package org.attune.api.plugin;

/** A place on a page of the kernel where plugins may show something. */
public enum PanelSlot {
    /** The first page after signing in. Its subject is null. */
    HOME,
    /** The page of a school or other setting. Its subject is the setting's id. */
    SETTING,
    /** The first page of somebody who acts for a setting. Its subject is the setting's id. */
    SETTING_HOME,
    /** The page of a request for involvement. Its subject is the request's id. */
    REQUEST,
    /** The page of an involvement. Its subject is the involvement's id. */
    INVOLVEMENT
}
