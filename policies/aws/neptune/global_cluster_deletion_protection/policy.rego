# METADATA
# title: Neptune global clusters are protected from deletion
# description: Removing the global cluster breaks the replication that other regions rely on to take over.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/neptune_global_cluster
# custom:
#   id: aws.neptune.global_cluster_deletion_protection
#   requirement: every Neptune global cluster must have deletion protection enabled
#   severity: LOW
#   category: data protection
#   resource_types: [aws_neptune_global_cluster]
#   remediation: Set `deletion_protection` to true.
#   fix:
#     set:
#       path: [deletion_protection]
#       value: true
package decree.aws.neptune.global_cluster_deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(global_cluster, "must have deletion protection enabled", ["deletion_protection"]) if {
	some global_cluster in input.resource.aws_neptune_global_cluster
	deletion_protection := value.at(global_cluster.values, ["deletion_protection"], null)
	value.known(deletion_protection)
	deletion_protection != true
}
