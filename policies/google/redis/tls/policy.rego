# METADATA
# title: Redis instances speak TLS
# description: Sessions and tokens in the cache travel in clear text, and so does the password.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/redis_instance
# custom:
#   id: google.redis.tls
#   aliases: [CKV_GCP_97]
#   requirement: Memorystore for Redis instances must be encrypted in transit
#   severity: MEDIUM
#   category: encryption
#   resource_types: [google_redis_instance]
#   remediation: Set `transit_encryption_mode` to "SERVER_AUTHENTICATION".
#   fix:
#     set:
#       path: [transit_encryption_mode]
#       value: SERVER_AUTHENTICATION
package decree.google.redis.tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be encrypted in transit", ["transit_encryption_mode"]) if {
	some instance in input.resource.google_redis_instance
	transit_encryption_mode := value.at(instance.values, ["transit_encryption_mode"], null)
	value.known(transit_encryption_mode)
	transit_encryption_mode != "SERVER_AUTHENTICATION"
}
