# METADATA
# title: Provisioned throughput of Bedrock has a commitment
# description: Without a commitment each model unit is billed by the hour at the highest price, until somebody
#   remembers to delete it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrock_provisioned_model_throughput
# custom:
#   id: aws.bedrock.throughput_commitment
#   requirement: every Bedrock provisioned throughput must have commitment_duration set
#   severity: LOW
#   category: configuration
#   resource_types: [aws_bedrock_provisioned_model_throughput]
#   remediation: Set commitment_duration to OneMonth or SixMonths.
package decree.aws.bedrock.throughput_commitment

import data.decree.tf
import data.decree.value

deny contains tf.finding(provisioned_model_throughput, "must set `commitment_duration`", ["commitment_duration"]) if {
	some provisioned_model_throughput in input.resource.aws_bedrock_provisioned_model_throughput
	value.absent(value.at(provisioned_model_throughput.values, ["commitment_duration"], null))
}
