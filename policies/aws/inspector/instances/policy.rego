# METADATA
# title: Inspector scans instances
# description: Known holes in the software of an instance stay unknown to you.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/inspector2_enabler
# custom:
#   id: aws.inspector.instances
#   requirement: every Inspector enabler must look for vulnerabilities in instances
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [aws_inspector2_enabler]
#   remediation: Set `resource_types` to ["EC2"].
#   fix:
#     set:
#       path: [resource_types]
#       value: [EC2]
package decree.aws.inspector.instances

import data.decree.tf
import data.decree.value

deny contains tf.finding(enabler, "must look for vulnerabilities in instances", ["resource_types"]) if {
	some enabler in input.resource.aws_inspector2_enabler
	value.lacks(value.at(enabler.values, ["resource_types"], null), "EC2")
}
