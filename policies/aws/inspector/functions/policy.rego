# METADATA
# title: Inspector scans Lambda functions
# description: Dependencies of functions age as those of servers do, with nobody who patches them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/inspector2_enabler
# custom:
#   id: aws.inspector.functions
#   requirement: every Inspector enabler must look for vulnerabilities in functions
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [aws_inspector2_enabler]
#   remediation: Set `resource_types` to ["LAMBDA"].
#   fix:
#     set:
#       path: [resource_types]
#       value: [LAMBDA]
package decree.aws.inspector.functions

import data.decree.tf
import data.decree.value

deny contains tf.finding(enabler, "must look for vulnerabilities in functions", ["resource_types"]) if {
	some enabler in input.resource.aws_inspector2_enabler
	value.lacks(value.at(enabler.values, ["resource_types"], null), "LAMBDA")
}
