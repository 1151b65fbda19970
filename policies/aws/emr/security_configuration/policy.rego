# METADATA
# title: EMR clusters have a security configuration
# description: Without one nothing on the cluster is encrypted, on disk or on the wire.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_cluster
# custom:
#   id: aws.emr.security_configuration
#   aliases: [CKV2_AWS_55]
#   requirement: every EMR cluster must have a security configuration
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_emr_cluster]
#   remediation: Set `security_configuration` to the name of a configuration that encrypts at rest and in transit.
package decree.aws.emr.security_configuration

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have a security configuration", ["security_configuration"]) if {
	some cluster in input.resource.aws_emr_cluster
	value.absent(value.at(cluster.values, ["security_configuration"], null))
}
