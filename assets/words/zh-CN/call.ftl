## call
