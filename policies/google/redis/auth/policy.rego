# METADATA
# title: Redis instances ask for a password
# description: Without AUTH everything in the network reads and writes the cache, sessions included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/redis_instance
# custom:
#   id: google.redis.auth
#   aliases: [CKV_GCP_95]
#   requirement: Memorystore for Redis instances must require AUTH
#   severity: HIGH
#   category: authentication
#   resource_types: [google_redis_instance]
#   remediation: Set `auth_enabled` to true.
#   fix:
#     set:
#       path: [auth_enabled]
#       value: true
package decree.google.redis.auth

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must require AUTH", ["auth_enabled"]) if {
	some instance in input.resource.google_redis_instance
	auth_enabled := value.at(instance.values, ["auth_enabled"], null)
	value.known(auth_enabled)
	auth_enabled != true
}
