# METADATA
# title: SNS subscriptions do not deliver over plain HTTP
# description: Messages can be read and forged on the way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sns_topic_subscription
# custom:
#   id: aws.sns.subscription_https
#   requirement: no SNS topic subscription may deliver to plain HTTP endpoints
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_sns_topic_subscription]
#   profiles: [recommended]
#   remediation: Set `protocol` to https and `endpoint` to an address with a certificate.
package decree.aws.sns.subscription_https

import data.decree.tf

deny contains tf.finding(topic_subscription, "must accept HTTPS only", ["protocol"]) if {
	some topic_subscription in input.resource.aws_sns_topic_subscription
	topic_subscription.values.protocol == "http"
}
