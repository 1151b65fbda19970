# METADATA
# title: Pub/Sub subscriptions are not open to everyone
# description: Strangers may read the messages of the subscription, and take them away from those that they are meant for.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/pubsub_subscription_iam_binding
# custom:
#   id: google.pubsub.subscription_public
#   requirement: Pub/Sub subscriptions must not be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_pubsub_subscription_iam_binding, google_pubsub_subscription_iam_member]
#   profiles: [recommended]
#   remediation: Name the service accounts that read the messages.
package decree.google.pubsub.subscription_public

import data.decree.tf

deny contains tf.finding(subscription_iam_binding, "must not be publicly accessible", ["members", i]) if {
	some subscription_iam_binding in input.resource.google_pubsub_subscription_iam_binding
	some i, member in subscription_iam_binding.values.members
	member in ["allUsers", "allAuthenticatedUsers"]
}

deny contains tf.finding(subscription_iam_member, "must not be publicly accessible", ["member"]) if {
	some subscription_iam_member in input.resource.google_pubsub_subscription_iam_member
	subscription_iam_member.values.member in ["allUsers", "allAuthenticatedUsers"]
}
