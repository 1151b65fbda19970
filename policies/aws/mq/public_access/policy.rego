# METADATA
# title: MQ brokers are not publicly accessible
# description: A broker with a public address is found by scans and depends on its passwords alone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/mq_broker
# custom:
#   id: aws.mq.public_access
#   aliases: [CKV_AWS_69, AVD-AWS-0072, 4eb5f791-c861-4afd-9f94-f2a6a3fe49cb]
#   requirement: no MQ broker may be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_mq_broker]
#   profiles: [recommended]
#   remediation: Set `publicly_accessible` to false.
#   fix:
#     set:
#       path: [publicly_accessible]
#       value: false
package decree.aws.mq.public_access

import data.decree.tf

deny contains tf.finding(broker, "must not be publicly accessible", ["publicly_accessible"]) if {
	some broker in input.resource.aws_mq_broker
	broker.values.publicly_accessible == true
}
