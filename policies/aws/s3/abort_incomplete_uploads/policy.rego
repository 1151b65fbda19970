# METADATA
# title: Lifecycle rules clear up incomplete uploads
# description: Parts of uploads that broke off are not listed anywhere, but are paid for until somebody removes them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_lifecycle_configuration
# custom:
#   id: aws.s3.abort_incomplete_uploads
#   aliases: [CKV_AWS_300]
#   requirement: every S3 bucket lifecycle configuration must abort incomplete multipart uploads
#   severity: LOW
#   category: data protection
#   resource_types: [aws_s3_bucket_lifecycle_configuration]
#   remediation: Add an enabled `rule` with `abort_incomplete_multipart_upload`, such as after 7 days.
package decree.aws.s3.abort_incomplete_uploads

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket_lifecycle_configuration, "must abort incomplete multipart uploads", ["rule"]) if {
	some bucket_lifecycle_configuration in input.resource.aws_s3_bucket_lifecycle_configuration
	value.complete(bucket_lifecycle_configuration.values, ["rule"])
	every rule in value.list(bucket_lifecycle_configuration.values, ["rule"]) {
		not_status_is_enabled_and_abort_incomplete(rule)
	}
}

not_status_is_enabled_and_abort_incomplete(rule) if {
	status := value.at(rule, ["status"], null)
	value.known(status)
	status != "Enabled"
}

not_status_is_enabled_and_abort_incomplete(rule) if {
	days_after_initiation := value.at(rule, ["abort_incomplete_multipart_upload", 0, "days_after_initiation"], null)
	value.known(days_after_initiation)
	not value.above(days_after_initiation, 0)
}
