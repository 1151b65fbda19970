# METADATA
# title: Neptune clusters are protected from deletion
# description: One wrong apply removes the cluster together with its automated backups.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/neptune_cluster
# custom:
#   id: aws.neptune.deletion_protection
#   aliases: [CKV2_AWS_58]
#   requirement: every Neptune cluster must have deletion protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_neptune_cluster]
#   remediation: Set `deletion_protection` to true.
#   fix:
#     set:
#       path: [deletion_protection]
#       value: true
package decree.aws.neptune.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have deletion protection enabled", ["deletion_protection"]) if {
	some cluster in input.resource.aws_neptune_cluster
	deletion_protection := value.at(cluster.values, ["deletion_protection"], null)
	value.known(deletion_protection)
	deletion_protection != true
}
