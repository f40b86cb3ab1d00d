package org.attune.kernel.persistence;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import org.attune.kernel.digest.Sha256;
import org.attune.kernel.tenancy.TenantContext;

/**
 * Counts what is tried from an address at the present authority, in the database, so that all servers count together and a
 * restart forgets nothing. Outside of any transaction: what was tried counts even where it is rolled back.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class RateLimits {

    private static final int CLEANED_AT_ONCE = 20;

    @Inject
    TenantDatabase database;

    private PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    @PostConstruct
    void open() {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database.dataSource())
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("attune.rate_limit")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** Whether the present address has to wait. Asking costs nothing. */
    public boolean isUsedUp(RateLimit limit) {
        return bucket(limit).getAvailableTokens() <= 0;
    }

    /**
     * Counts one try of the present address.
     *
     * @return how many more it has
     */
    public long count(RateLimit limit) {
        long left = bucket(limit).tryConsumeAndReturnRemaining(1).getRemainingTokens();
        buckets.removeExpired(CLEANED_AT_ONCE);
        return left;
    }

    private Bucket bucket(RateLimit limit) {
        return buckets.builder().build(key(limit), () -> BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limit.tries())
                        .refillGreedy(limit.tries(), limit.within())
                        .build())
                .build());
    }

    /** Nobody who reads the table sees an address. */
    private static String key(RateLimit limit) {
        TenantContext.Bound now = TenantContext.get();
        String text = limit.what() + " " + now.authority().id() + " " + now.origin();
        return Sha256.of(text);
    }
}
