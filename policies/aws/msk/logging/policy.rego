# METADATA
# title: MSK clusters publish broker logs
# description: Failed logins and lost partitions leave no trace unless brokers publish their logs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/msk_cluster
# custom:
#   id: aws.msk.logging
#   aliases: [CKV_AWS_80, AVD-AWS-0074, 2f56b7ab-7fba-4e93-82f0-247e5ddeb239]
#   requirement: every MSK cluster must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_msk_cluster]
#   remediation: Switch on one of `cloudwatch_logs`, `firehose` and `s3` in the `broker_logs` of `logging_info`.
package decree.aws.msk.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have logging enabled", []) if {
	some cluster in input.resource.aws_msk_cluster
	enabled := value.at(cluster.values, ["logging_info", 0, "broker_logs", 0, "cloudwatch_logs", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
	enabled_2 := value.at(cluster.values, ["logging_info", 0, "broker_logs", 0, "firehose", 0, "enabled"], null)
	value.known(enabled_2)
	enabled_2 != true
	enabled_3 := value.at(cluster.values, ["logging_info", 0, "broker_logs", 0, "s3", 0, "enabled"], null)
	value.known(enabled_3)
	enabled_3 != true
}
