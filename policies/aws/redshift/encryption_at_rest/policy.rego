# METADATA
# title: Redshift clusters are encrypted at rest
# description: Blocks on disk and snapshots of the warehouse are otherwise readable as they stand.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_cluster
# custom:
#   id: aws.redshift.encryption_at_rest
#   aliases: [CKV_AWS_64, AVD-AWS-0084, cfdcabb0-fc06-427c-865b-c59f13e898ce]
#   requirement: every Redshift cluster must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_redshift_cluster]
#   frameworks:
#     pci_dss: ["3.5.1.29", "8.3.2.46"]
#   remediation: Set `encrypted` to true, or take it out.
package decree.aws.redshift.encryption_at_rest

import data.decree.tf

deny contains tf.finding(cluster, "must be encrypted at rest", ["encrypted"]) if {
	some cluster in input.resource.aws_redshift_cluster
	cluster.values.encrypted in [false, "false"]
}
