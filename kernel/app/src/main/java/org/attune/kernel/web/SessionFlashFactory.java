package org.attune.kernel.web;

import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashFactory;

/** Puts {@link SessionFlash} in the place of MyFaces' own (faces-config.xml). */
public class SessionFlashFactory extends FlashFactory {

    private static final Flash FLASH = new SessionFlash();

    public SessionFlashFactory(FlashFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Flash getFlash(boolean create) {
        return FLASH;
    }
}
