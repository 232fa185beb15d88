-- What it costs makes PostgreSQL call for helpers, who take longer to come than the index takes to answer.
ALTER FUNCTION search_vector(text) PARALLEL UNSAFE;
