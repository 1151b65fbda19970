# METADATA
# title: DocumentDB parameter groups do not switch TLS off
# description: Without TLS, passwords and documents travel in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/docdb_cluster_parameter_group
# custom:
#   id: aws.documentdb.tls
#   aliases: [CKV_AWS_90]
#   requirement: every DocumentDB cluster parameter group must be encrypted in transit
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_docdb_cluster_parameter_group]
#   profiles: [recommended]
#   remediation: Take the parameter tls out, or set it to enabled.
package decree.aws.documentdb.tls

import data.decree.tf

deny contains tf.finding(cluster_parameter_group, "must be encrypted in transit", []) if {
	some cluster_parameter_group in input.resource.aws_docdb_cluster_parameter_group
	some parameter in cluster_parameter_group.values.parameter
	parameter.name == "tls"
	parameter.value == "disabled"
}
