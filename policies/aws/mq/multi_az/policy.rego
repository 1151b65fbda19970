# METADATA
# title: MQ brokers have a standby or form a cluster
# description: A single broker stops every producer and consumer when it or its zone fails.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/mq_broker
# custom:
#   id: aws.mq.multi_az
#   requirement: every MQ broker must be spread over several availability zones
#   severity: LOW
#   category: availability
#   resource_types: [aws_mq_broker]
#   remediation: Set `deployment_mode` to "ACTIVE_STANDBY_MULTI_AZ".
#   fix:
#     set:
#       path: [deployment_mode]
#       value: ACTIVE_STANDBY_MULTI_AZ
package decree.aws.mq.multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(broker, "must be spread over several availability zones", ["deployment_mode"]) if {
	some broker in input.resource.aws_mq_broker
	deployment_mode := value.at(broker.values, ["deployment_mode"], null)
	value.known(deployment_mode)
	not deployment_mode in ["ACTIVE_STANDBY_MULTI_AZ", "CLUSTER_MULTI_AZ"]
}
