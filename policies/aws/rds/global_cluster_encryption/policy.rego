# METADATA
# title: RDS global clusters are encrypted at rest
# description: The setting of the global cluster goes for its copies in every region, none of which can be encrypted later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_global_cluster
# custom:
#   id: aws.rds.global_cluster_encryption
#   aliases: [CKV_AWS_140]
#   requirement: every RDS global cluster must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_rds_global_cluster]
#   profiles: [recommended]
#   remediation: Set `storage_encrypted` to true; a global cluster that exists has to be made anew from an
#     encrypted cluster.
package decree.aws.rds.global_cluster_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(global_cluster, "must be encrypted at rest", []) if {
	some global_cluster in input.resource.aws_rds_global_cluster
	storage_encrypted := value.at(global_cluster.values, ["storage_encrypted"], null)
	value.known(storage_encrypted)
	storage_encrypted != true
	value.absent(value.at(global_cluster.values, ["source_db_cluster_identifier"], null))
}
