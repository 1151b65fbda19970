# METADATA
# title: MSK clusters run a Kafka version that is still supported
# description: Old versions of Kafka get no more fixes, and are upgraded by force.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/msk_cluster
# custom:
#   id: aws.msk.kafka_version
#   requirement: every MSK cluster must run a current engine version
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_msk_cluster]
#   remediation: Set `kafka_version` to one that MSK still supports, such as 3.8.x.
package decree.aws.msk.kafka_version

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must run a current engine version", ["kafka_version"]) if {
	some cluster in input.resource.aws_msk_cluster
	value.matches(cluster.values.kafka_version, `^(1|2[.][0-7])[.]`)
}
