# METADATA
# title: Pub/Sub topics are not open to everyone
# description: Strangers may read the messages of the topic, or write forged ones.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/pubsub_topic_iam_binding
# custom:
#   id: google.pubsub.topic_public
#   aliases: [CKV_GCP_99]
#   requirement: Pub/Sub topics must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_pubsub_topic_iam_binding, google_pubsub_topic_iam_member]
#   profiles: [recommended]
#   remediation: Name the service accounts that publish or subscribe.
package decree.google.pubsub.topic_public

import data.decree.tf

deny contains tf.finding(topic_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some topic_iam_binding in input.resource.google_pubsub_topic_iam_binding
	some i, member in topic_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(topic_iam_member, "must not be publicly accessible", ["member"]) if {
	some topic_iam_member in input.resource.google_pubsub_topic_iam_member
	topic_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
