# METADATA
# title: Inspector scans container images
# description: An image that was clean when it was pushed is not a month later; Inspector scans it again for
#   each new vulnerability.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/inspector2_enabler
# custom:
#   id: aws.inspector.images
#   requirement: every Inspector enabler must look for vulnerabilities in registries
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [aws_inspector2_enabler]
#   remediation: Set `resource_types` to ["ECR"].
#   fix:
#     set:
#       path: [resource_types]
#       value: [ECR]
package decree.aws.inspector.images

import data.decree.tf
import data.decree.value

deny contains tf.finding(enabler, "must look for vulnerabilities in registries", ["resource_types"]) if {
	some enabler in input.resource.aws_inspector2_enabler
	value.lacks(value.at(enabler.values, ["resource_types"], null), "ECR")
}
