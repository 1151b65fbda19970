# METADATA
# title: MSK clusters have enhanced monitoring
# description: The default metrics do not show which broker or topic falls behind.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/msk_cluster
# custom:
#   id: aws.msk.enhanced_monitoring
#   requirement: every MSK cluster must have enhanced monitoring enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_msk_cluster]
#   remediation: Set `enhanced_monitoring` to "PER_BROKER".
#   fix:
#     set:
#       path: [enhanced_monitoring]
#       value: PER_BROKER
package decree.aws.msk.enhanced_monitoring

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have enhanced monitoring enabled", ["enhanced_monitoring"]) if {
	some cluster in input.resource.aws_msk_cluster
	enhanced_monitoring := value.at(cluster.values, ["enhanced_monitoring"], null)
	value.known(enhanced_monitoring)
	not enhanced_monitoring in ["PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"]
}
