# METADATA
# title: Redis instances stand in two zones
# description: An instance of the basic tier loses its data with each failure and each upgrade.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/redis_instance
# custom:
#   id: google.redis.high_availability
#   requirement: Memorystore for Redis instances must be highly available
#   severity: LOW
#   category: availability
#   resource_types: [google_redis_instance]
#   remediation: Set `tier` to "STANDARD_HA".
#   fix:
#     set:
#       path: [tier]
#       value: STANDARD_HA
package decree.google.redis.high_availability

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be highly available", ["tier"]) if {
	some instance in input.resource.google_redis_instance
	tier := value.at(instance.values, ["tier"], null)
	value.known(tier)
	tier != "STANDARD_HA"
}
