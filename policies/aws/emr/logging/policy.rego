# METADATA
# title: EMR clusters keep their logs
# description: Logs of steps and nodes vanish with the cluster unless they are copied to S3.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/emr_cluster
# custom:
#   id: aws.emr.logging
#   requirement: every EMR cluster must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_emr_cluster]
#   remediation: Set `log_uri` to a folder of a bucket that only those who look after the cluster may read.
package decree.aws.emr.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have logging enabled", ["log_uri"]) if {
	some cluster in input.resource.aws_emr_cluster
	value.absent(value.at(cluster.values, ["log_uri"], null))
}
