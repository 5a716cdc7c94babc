package org.committeeroom.bench;

import java.lang.reflect.InvocationTargetException;

/** Starts the benchmark that is named: {@code import} means {@code ImportBench}. */
public final class Bench {

    private Bench() {}

    public static void main(String... arguments) throws ReflectiveOperationException {
        String name = arguments[0];
        String type = Bench.class.getPackageName() + '.' + Character.toUpperCase(name.charAt(0)) + name.substring(1)
                + "Bench";
        try {
            Class.forName(type).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
