# METADATA
# title: Pub/Sub topics are encrypted with a customer managed key
# description: With a key of your own access to the data can be cut off, and each use of the key is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/pubsub_topic
# custom:
#   id: google.pubsub.customer_key
#   aliases: [CKV_GCP_83]
#   requirement: Pub/Sub topics must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_pubsub_topic]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.pubsub.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(topic, "must be encrypted with a customer managed key", ["kms_key_name"]) if {
	some topic in input.resource.google_pubsub_topic
	value.absent(value.at(topic.values, ["kms_key_name"], null))
}
