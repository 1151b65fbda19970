package decree.google.storage.logs_to_itself_test

import data.decree.google.storage.logs_to_itself as policy
import data.decree.testing

test_own_name_is_flagged if {
	_found("data") == {["google_storage_bucket.r", ["logging", 0, "log_bucket"], "logs access to itself"]}
}

test_other_bucket_passes if _found("logs") == set()

test_reference_to_other_bucket_passes if _found("${google_storage_bucket.logs.name}") == set()

test_unknown_bucket_is_silent if _found("${var.logs}") == set()

_found(log_bucket) := testing.summary(findings) if {
	bucket := testing.resource("google_storage_bucket", "r", {"name": "data", "logging": [{"log_bucket": log_bucket}]})
	findings := policy.deny with input as testing.document([bucket])
}
