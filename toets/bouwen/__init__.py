"""Makes `site/`: the order of the steps, the engine, and what is done with the finished site."""
