# METADATA
# title: Aurora clusters are protected from deletion
# description: One wrong apply or click removes the cluster together with its automated backups unless deletion is refused.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_deletion_protection
#   aliases: [CKV_AWS_139]
#   requirement: every RDS cluster must have deletion protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_rds_cluster]
#   remediation: Set `deletion_protection` to true.
#   fix:
#     set:
#       path: [deletion_protection]
#       value: true
package decree.aws.rds.cluster_deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have deletion protection enabled", ["deletion_protection"]) if {
	some cluster in input.resource.aws_rds_cluster
	deletion_protection := value.at(cluster.values, ["deletion_protection"], null)
	value.known(deletion_protection)
	deletion_protection != true
}
